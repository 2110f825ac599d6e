// A deferred routine runs at DISPATCH_LEVEL, always.
#include <wdm.h>

typedef struct _GAUGE {
    KDPC Dpc;
    KTIMER Timer;
    ULONG Value;
} GAUGE, *PGAUGE;

KDEFERRED_ROUTINE GaugeDpc;

#pragma alloc_text(PAGE, GaugeDpc)

_Use_decl_annotations_
VOID GaugeDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2) // expect: paging/nonpaged-role-in-paged
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    ((PGAUGE)Context)->Value++;
}
