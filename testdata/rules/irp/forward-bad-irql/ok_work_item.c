// The DPC queues a work item, and that sends the PnP request at PASSIVE_LEVEL.
#include <wdm.h>

typedef struct _HUB {
    PDEVICE_OBJECT Lower;
    PIRP Irp;
    PIO_WORKITEM Work;
} HUB, *PHUB;

IO_WORKITEM_ROUTINE HubWork;
KDEFERRED_ROUTINE HubDpc;

_Use_decl_annotations_
VOID HubWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PHUB hub = (PHUB)Context;
    PIRP irp = hub->Irp;
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);

    UNREFERENCED_PARAMETER(DeviceObject);
    next->MajorFunction = IRP_MJ_PNP;
    next->MinorFunction = IRP_MN_QUERY_DEVICE_RELATIONS;
    IoCallDriver(hub->Lower, irp);
}

_Use_decl_annotations_
VOID HubDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PHUB hub = (PHUB)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    IoQueueWorkItem(hub->Work, HubWork, DelayedWorkQueue, hub);
}
