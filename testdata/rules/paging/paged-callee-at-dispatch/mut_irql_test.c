// Without the test a DPC runs into pageable code.
#include <wdm.h>

typedef struct _LENS {
    KDPC Dpc;
    ULONG Focus;
    ULONG Skipped;
} LENS, *PLENS;

static VOID LensRefocus(PLENS Lens);
KDEFERRED_ROUTINE LensDpc;

#pragma alloc_text(PAGE, LensRefocus)

static VOID LensRefocus(PLENS Lens)
{
    PAGED_CODE();
    Lens->Focus = (Lens->Focus + 1) % 100;
}

static VOID LensUpdate(PLENS Lens)
{
    if (KeGetCurrentIrql() >= DISPATCH_LEVEL) { // guard
        Lens->Skipped++;                        // guard
        return;                                 // guard
    }                                           // guard
    LensRefocus(Lens);
}

_Use_decl_annotations_
VOID LensDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    LensUpdate((PLENS)Context);
}
