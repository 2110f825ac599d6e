// The totals are summed up in a record on the stack; only its type is that of the shared one.
#include <wdm.h>

typedef struct _TOTALS {
    LONG Packets;
} TOTALS, *PTOTALS;

KDEFERRED_ROUTINE CountDpc;
IO_WORKITEM_ROUTINE SumUp;

_Use_decl_annotations_
VOID CountDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    InterlockedIncrement(&((PTOTALS)Context)->Packets);
}

_Use_decl_annotations_
VOID SumUp(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    TOTALS sum = {0};
    PTOTALS all = (PTOTALS)Context;
    ULONG i;

    PAGED_CODE();
    for (i = 0; i < 4; i++)
        sum.Packets += all[i].Packets;
    *(PLONG)DeviceObject->DeviceExtension = sum.Packets;
}
