"""What can be talked about: one module per topic, each asking its questions and hearing the answers."""
