// PAGED_CODE is the only evidence: either the assertion or the call is wrong.
#include <wdm.h>

typedef struct _ANTENNA {
    KDPC Dpc;
    ULONG Gain;
} ANTENNA, *PANTENNA;

KDEFERRED_ROUTINE AntennaDpc;

static VOID AntennaAdjust(PANTENNA Antenna)
{
    PAGED_CODE();
    if (Antenna->Gain > 10) {
        Antenna->Gain--;
    }
}

_Use_decl_annotations_
VOID AntennaDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    AntennaAdjust((PANTENNA)Context); // expect: paging/paged-callee-at-dispatch
}
