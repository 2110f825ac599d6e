// Bits are set with an interlocked operation in one place and cleared by a helper of a work item in another.
#include <wdm.h>

typedef struct _LINK_STATE {
    ULONG Speed;
    LONG Flags;
} LINK_STATE, *PLINK_STATE;

#define LINK_CHANGED 4

KDEFERRED_ROUTINE LinkChangedDpc;
IO_WORKITEM_ROUTINE LinkWork;

_Use_decl_annotations_
VOID LinkChangedDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    InterlockedOr(&((PLINK_STATE)Context)->Flags, LINK_CHANGED);
}

static VOID LinkAcknowledge(PLINK_STATE Link)
{
    Link->Flags &= ~LINK_CHANGED;
}

_Use_decl_annotations_
VOID LinkWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    LinkAcknowledge((PLINK_STATE)Context); // expect: sync/interlocked-mixed-access
}
