// A start value, set plainly: nothing of an earlier value is lost by it.
#include <wdm.h>

typedef struct _METER {
    LONG Count;
} METER, *PMETER;

KDEFERRED_ROUTINE MeterDpc;
IO_WORKITEM_ROUTINE MeterRestart;

_Use_decl_annotations_
VOID MeterDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    InterlockedIncrement(&((PMETER)Context)->Count);
}

_Use_decl_annotations_
VOID MeterRestart(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    ((PMETER)Context)->Count = 0;
}
