// Statements are told by their tokens: a function beside one with an error keeps its suppressions.
#include <ntddk.h>

_IRQL_requires_(DISPATCH_LEVEL)
VOID Rook(PKEVENT Event)
{
#pragma warning(suppress: 28121)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
}

VOID Broken(VOID)
{
    // irqlint: allow(irql/wait-at-dispatch) nothing is told of files that were not analysed in full
    int x = ((;
}
