// One command of the DPC is handled by code that claims to be pageable.
#include <wdm.h>

typedef struct _CRANE {
    KDPC Dpc;
    ULONG Command;
    ULONG Position;
} CRANE, *PCRANE;

KDEFERRED_ROUTINE CraneDpc;

_Use_decl_annotations_
VOID CraneDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PCRANE crane = (PCRANE)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    if (crane->Command == 2) {
        PAGED_CODE(); // expect: paging/paged-code-above-apc
        crane->Position = 0;
    }
}
