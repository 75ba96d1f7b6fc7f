from bot.channels import Sender, Sent
from bot.channels.simulated import SimulatedSender
from dialogue.reply import Rendered


async def test_every_message_counts_as_sent_under_its_own_id() -> None:
    sender: Sender = SimulatedSender()
    first = await sender.send("777", Rendered("Bonjour"))
    second = await sender.send("777", Rendered("Bonjour"))
    assert isinstance(first, Sent)
    assert isinstance(second, Sent)
    assert first.message_id != second.message_id
    assert (await sender.describe()).works
    await sender.typing("777")
    await sender.acknowledge("1")
    await sender.close()
