// A paged lookaside list gives blocks of paged pool; the DPC has no use for them.
#include <wdm.h>

typedef struct _SAMPLER {
    KDPC Dpc;
    PAGED_LOOKASIDE_LIST Blocks;
    PVOID Last;
} SAMPLER, *PSAMPLER;

KDEFERRED_ROUTINE SamplerDpc;

_Use_decl_annotations_
VOID SamplerDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PSAMPLER sampler = (PSAMPLER)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    sampler->Last = ExAllocateFromPagedLookasideList(&sampler->Blocks); // expect: irql/paged-pool-at-dispatch
}
