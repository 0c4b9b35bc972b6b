"""Ends the program at a chosen point of an upload, as nothing can be prepared for."""

import dataclasses
import signal

import faults


@dataclasses.dataclass
class Upload:
    """One command, run again and again until it ends by itself."""

    run: object
    proxy: object
    arguments: list
    environment: dict

    def go_on(self):
        """Runs the command to its end."""
        return self.run("upload", *self.arguments, "--json", environment=self.environment)

    def killed(self, at, operation=None, part=None, skip=0, number=signal.SIGKILL):
        """Runs the command and sends it a signal when a request is there; gives its result.

        A run that ends before it comes to that point is left to.
        """
        hold = faults.Hold(at)
        self.proxy.plan(hold, operation, part, skip)
        process = self.run.start("upload", *self.arguments, "--json", environment=self.environment)
        while not hold.is_reached(0.05) and process.poll() is None:
            pass
        if process.poll() is None:
            process.send_signal(number)
        result = self.run.finish(process)
        hold.release()
        # What is still on its way must have come to an end before anybody looks at the server.
        self.proxy.settle()
        return result

    def confirmed(self):
        """The parts that the server has, as pairs of upload and number."""
        return {
            (seen.operation.upload, seen.operation.part) for seen in self.proxy.seen("UploadPart") if seen.served == 200
        }

    def expect_nothing_twice(self):
        """No part that the server has is sent to it again."""
        confirmed = set()
        for seen in self.proxy.seen("UploadPart"):
            part = (seen.operation.upload, seen.operation.part)
            assert part not in confirmed, f"part {part[1]} was sent again"
            if seen.served == 200:
                confirmed.add(part)
