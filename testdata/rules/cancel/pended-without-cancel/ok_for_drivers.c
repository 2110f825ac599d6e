// Only the driver above sends such requests: no process waits for them.
#include <ntddk.h>

typedef struct _REDSHANK {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
} REDSHANK, *PREDSHANK;

DRIVER_UNLOAD RedshankUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH RedshankOpenClose;
_Dispatch_type_(IRP_MJ_INTERNAL_DEVICE_CONTROL) DRIVER_DISPATCH RedshankInternal;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH RedshankWrite;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Redshank"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Redshank");
    PDEVICE_OBJECT device;
    PREDSHANK ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = RedshankUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = RedshankOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = RedshankOpenClose;
    DriverObject->MajorFunction[IRP_MJ_INTERNAL_DEVICE_CONTROL] = RedshankInternal;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = RedshankWrite;
    status = IoCreateDevice(DriverObject, sizeof(REDSHANK), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PREDSHANK)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID RedshankUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Redshank");
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
NTSTATUS RedshankOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID EndAll(PREDSHANK ext, NTSTATUS Status)
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
NTSTATUS RedshankInternal(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PREDSHANK ext = (PREDSHANK)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS RedshankWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    EndAll((PREDSHANK)DeviceObject->DeviceExtension, STATUS_SUCCESS);
    return Finish(Irp, STATUS_SUCCESS);
}
