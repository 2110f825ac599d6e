// A suppression of our own that hides nothing is told, name by name.
#include <ntddk.h>

VOID Robin(PKEVENT Event)
{
    // expect+1: suppression/unused
    // irqlint: allow(irql/wait-at-dispatch) was repaired
    KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
    KeSetEvent(Event, IO_NO_INCREMENT, FALSE); // NOLINT(KDL0005) // expect: suppression/unused
    KeSetEvent(Event, IO_NO_INCREMENT, FALSE); // NOLINT(bugprone-foo, KDL9999) // expect: suppression/not-understood
#pragma warning(suppress: 28121)
    KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
    // codeql[cpp/drivers/irql-too-high]
    KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
}
