// A disable holds until it is taken back, popped, or to the end; push and pop nest.
#include <ntddk.h>

_IRQL_requires_(DISPATCH_LEVEL)
VOID Swallow(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
#pragma warning(push)
#pragma warning(disable: 28121 28193)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch // by: #pragma warning(disable: 28121 28193)
#pragma warning(push, 3)
#pragma warning(default: 28121)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
#pragma warning(pop)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
#pragma warning(pop)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
#pragma warning(pop)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
#pragma prefast(disable: 28121, "DRIVER is trusted")
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch // reason: DRIVER is trusted
}

_IRQL_requires_(DISPATCH_LEVEL)
VOID SwallowAgain(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
#pragma warning(3: 28121)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
}
