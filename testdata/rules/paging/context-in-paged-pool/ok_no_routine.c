// No routine, no callback: the old one is taken off, and the pointer is only a leftover.
#include <wdm.h>

VOID Detach(PIRP Irp)
{
    PULONG note = (PULONG)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ULONG), 'etoN');

    if (note != NULL) {
        IoSetCompletionRoutine(Irp, NULL, note, FALSE, FALSE, FALSE);
        ExFreePoolWithTag(note, 'etoN');
    }
}
