#include <ntddk.h>

_IRQL_requires_(DISPATCH_LEVEL)
VOID Grebe(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
}
