// Two resources, each with a flag that says whether it was acquired; the __finally looks at the flags.
#include <ntifs.h>

typedef struct _DCB {
    ERESOURCE Main, Paging;
    LONGLONG Size;
} DCB, *PDCB;

NTSTATUS DcbTruncate_ok(PDCB Dcb, LONGLONG Size, BOOLEAN Wait)
{
    BOOLEAN main = FALSE, paging = FALSE;
    NTSTATUS status = STATUS_SUCCESS;

    KeEnterCriticalRegion();
    __try {
        if (!ExAcquireResourceExclusiveLite(&Dcb->Main, Wait)) {
            status = STATUS_CANT_WAIT;
            __leave;
        }
        main = TRUE;
        if (Size < Dcb->Size) {
            ExAcquireResourceExclusiveLite(&Dcb->Paging, TRUE);
            paging = TRUE;
        }
        Dcb->Size = Size;
    } __finally {
        if (paging) {
            ExReleaseResourceLite(&Dcb->Paging);
        }
        if (main) {
            ExReleaseResourceLite(&Dcb->Main);
        }
        KeLeaveCriticalRegion();
    }
    return status;
}
