// report-unused: all
// Also of other tools, if what they name has an exact equivalent among the rules.
#include <ntddk.h>

VOID Dunnock(PKEVENT Event)
{
    // expect+1: suppression/unused
#pragma warning(suppress: 28121)
    KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
    // expect+1: suppression/unused
#pragma warning(disable: 28121 6387 4100)
    KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
    // expect+1: suppression/unused
    // codeql[cpp/drivers/irql-too-high]
    KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
#pragma warning(suppress: 6001 28999)
    KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
}
