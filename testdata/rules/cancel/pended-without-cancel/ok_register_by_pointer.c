// The device is told to start through a pointer to its registers.
#include <ntddk.h>

typedef struct _RUFF {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
    volatile ULONG *Doorbell;
} RUFF, *PRUFF;

DRIVER_UNLOAD RuffUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH RuffOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH RuffRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH RuffWrite;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Ruff"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Ruff");
    PDEVICE_OBJECT device;
    PRUFF ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = RuffUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = RuffOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = RuffOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = RuffRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = RuffWrite;
    status = IoCreateDevice(DriverObject, sizeof(RUFF), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PRUFF)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID RuffUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Ruff");
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
NTSTATUS RuffOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID EndAll(PRUFF ext, NTSTATUS Status)
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
NTSTATUS RuffRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRUFF ext = (PRUFF)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    *ext->Doorbell = 1;
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS RuffWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    EndAll((PRUFF)DeviceObject->DeviceExtension, STATUS_SUCCESS);
    return Finish(Irp, STATUS_SUCCESS);
}
