// The attribute covers the whole of what it is put on.
#include <ntddk.h>

_IRQL_requires_(DISPATCH_LEVEL)
[[gsl::suppress("28121")]] VOID Jay(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch // by: [[gsl::suppress("28121")]]
}

_IRQL_requires_(DISPATCH_LEVEL)
VOID Magpie(PKEVENT Event, BOOLEAN Wait)
{
    [[gsl::suppress("C28121", justification: "one statement")]]
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch // reason: one statement
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
    [[gsl::suppress(28121)]]
    if (Wait) {
        KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
    } else {
        KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
    }
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
}
