// The reason is kept, in the form of Visual Studio 17.14 and in PREfast's.
#include <ntddk.h>

_IRQL_requires_(DISPATCH_LEVEL)
VOID Hobby(PKEVENT Event)
{
#pragma warning(suppress: 28121, justification : "signalled before")
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch // reason: signalled before
#pragma prefast(suppress: 28121, "never " "waits")
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch // reason: never waits
#pragma prefast(suppress:__WARNING_IRQ_TOO_HIGH 28167, "two of them")
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch // reason: two of them
#pragma prefast(suppress: 28121, \
                "on two lines")
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch // reason: on two lines
}
