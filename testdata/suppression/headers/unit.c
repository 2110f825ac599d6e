#include <ntddk.h>

_IRQL_requires_(DISPATCH_LEVEL)
VOID Moorhen(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
}

#include "quiet.h"

_IRQL_requires_(DISPATCH_LEVEL)
VOID Rail(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch // by: #pragma warning(disable: 28121)
}

#include "loud.h"

_IRQL_requires_(DISPATCH_LEVEL)
VOID Crake(PKEVENT Event)
{
    Coot(Event);
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
}
