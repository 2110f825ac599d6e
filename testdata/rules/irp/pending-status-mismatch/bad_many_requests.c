// One helper handles all Plug and Play requests, with many ways out for some of them.
#include <wdm.h>

typedef struct _LOOM {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    ULONG Flags;
    ULONG Children;
    PIO_WORKITEM Item;
} LOOM, *PLOOM;

static DRIVER_DISPATCH LoomPnp;
static IO_COMPLETION_ROUTINE LoomStarted;
static IO_WORKITEM_ROUTINE LoomStart;

VOID LoomSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = LoomPnp;
}

_Use_decl_annotations_
static VOID LoomStart(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PIRP irp = (PIRP)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}

_Use_decl_annotations_
static NTSTATUS LoomStarted(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PLOOM loom = (PLOOM)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    IoQueueWorkItem(loom->Item, LoomStart, DelayedWorkQueue, Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS LoomEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS LoomHandle(PLOOM Loom, PIRP Irp, PIO_STACK_LOCATION Stack)
{
    switch (Stack->MinorFunction) {
    case IRP_MN_START_DEVICE:
        Loom->Item = IoAllocateWorkItem(Loom->Self);
        if (Loom->Item == NULL)
            return LoomEnd(Irp, STATUS_INSUFFICIENT_RESOURCES);
        IoMarkIrpPending(Irp);
        IoCopyCurrentIrpStackLocationToNext(Irp);
        IoSetCompletionRoutine(Irp, LoomStarted, Loom, TRUE, TRUE, TRUE);
        IoCallDriver(Loom->Lower, Irp);
        return STATUS_SUCCESS;
    case IRP_MN_QUERY_STOP_DEVICE:
        if (Loom->Children != 0)
            return LoomEnd(Irp, STATUS_UNSUCCESSFUL);
        if (Loom->Flags & 8)
            return LoomEnd(Irp, STATUS_DEVICE_BUSY);
        Irp->IoStatus.Status = STATUS_SUCCESS;
        break;
    case IRP_MN_QUERY_REMOVE_DEVICE:
        if (Loom->Children != 0)
            return LoomEnd(Irp, STATUS_UNSUCCESSFUL);
        if (Loom->Flags & 8)
            return LoomEnd(Irp, STATUS_DEVICE_BUSY);
        Irp->IoStatus.Status = STATUS_SUCCESS;
        break;
    case IRP_MN_QUERY_DEVICE_RELATIONS:
        if (Stack->Parameters.QueryDeviceRelations.Type != BusRelations)
            break;
        if (Loom->Flags & 0x1)
            return LoomEnd(Irp, STATUS_DEVICE_NOT_READY);
        if (Loom->Flags & 0x2)
            return LoomEnd(Irp, STATUS_DEVICE_BUSY);
        if (Loom->Flags & 0x4)
            return LoomEnd(Irp, STATUS_NO_SUCH_DEVICE);
        if (Loom->Flags & 0x8)
            return LoomEnd(Irp, STATUS_NOT_SUPPORTED);
        if (Loom->Flags & 0x10)
            return LoomEnd(Irp, STATUS_INSUFFICIENT_RESOURCES);
        if (Loom->Flags & 0x20)
            return LoomEnd(Irp, STATUS_INSUFFICIENT_RESOURCES);
        if (Loom->Flags & 0x40)
            return LoomEnd(Irp, STATUS_INSUFFICIENT_RESOURCES);
        if (Loom->Flags & 0x80)
            return LoomEnd(Irp, STATUS_INSUFFICIENT_RESOURCES);
        if (Loom->Flags & 0x100)
            return LoomEnd(Irp, STATUS_UNSUCCESSFUL);
        if (Loom->Flags & 0x200)
            return LoomEnd(Irp, STATUS_UNSUCCESSFUL);
        if (Loom->Flags & 0x400)
            return LoomEnd(Irp, STATUS_UNSUCCESSFUL);
        if (Loom->Flags & 0x800)
            return LoomEnd(Irp, STATUS_UNSUCCESSFUL);
        Irp->IoStatus.Status = STATUS_SUCCESS;
        break;
    default:
        break;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Loom->Lower, Irp);
}

static NTSTATUS LoomPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return LoomHandle((PLOOM)DeviceObject->DeviceExtension, Irp, IoGetCurrentIrpStackLocation(Irp)); // expect: irp/pending-status-mismatch
}
