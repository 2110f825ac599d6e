// Reads are held while the device is stopped, and answered when it starts: somebody starts it.
#include <ntddk.h>

typedef struct _LAPWING {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
    BOOLEAN Stopped;
} LAPWING, *PLAPWING;

DRIVER_UNLOAD LapwingUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH LapwingOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH LapwingRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH LapwingPnp;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Lapwing"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Lapwing");
    PDEVICE_OBJECT device;
    PLAPWING ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = LapwingUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = LapwingOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = LapwingOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = LapwingRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = LapwingPnp;
    status = IoCreateDevice(DriverObject, sizeof(LAPWING), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PLAPWING)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID LapwingUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Lapwing");
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(DriverObject->DeviceObject);
}

static NTSTATUS Finish(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
NTSTATUS LapwingOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID EndAll(PLAPWING ext, NTSTATUS Status)
{
    KIRQL irql;
    PLIST_ENTRY entry;
    for (;;) {
        KeAcquireSpinLock(&ext->Lock, &irql);
        entry = IsListEmpty(&ext->Waiting) ? NULL : RemoveHeadList(&ext->Waiting);
        KeReleaseSpinLock(&ext->Lock, irql);
        if (entry == NULL)
            break;
        Finish(CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry), Status);
    }
}

_Use_decl_annotations_
NTSTATUS LapwingRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLAPWING ext = (PLAPWING)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql);
    if (ext->Stopped) {
        IoMarkIrpPending(Irp);
        InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
        KeReleaseSpinLock(&ext->Lock, irql);
        return STATUS_PENDING;
    }
    KeReleaseSpinLock(&ext->Lock, irql);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS LapwingPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLAPWING ext = (PLAPWING)DeviceObject->DeviceExtension;
    if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_START_DEVICE) {
        ext->Stopped = FALSE;
        EndAll(ext, STATUS_SUCCESS);
        return Finish(Irp, STATUS_SUCCESS);
    }
    return Finish(Irp, Irp->IoStatus.Status);
}
