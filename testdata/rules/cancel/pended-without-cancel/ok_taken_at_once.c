// The list is worked through before the routine returns.
#include <ntddk.h>

typedef struct _SNIPE {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
} SNIPE, *PSNIPE;

DRIVER_UNLOAD SnipeUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH SnipeOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SnipeRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH SnipeWrite;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Snipe"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Snipe");
    PDEVICE_OBJECT device;
    PSNIPE ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SnipeUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SnipeOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SnipeOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = SnipeRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = SnipeWrite;
    status = IoCreateDevice(DriverObject, sizeof(SNIPE), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PSNIPE)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID SnipeUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Snipe");
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
NTSTATUS SnipeOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID EndAll(PSNIPE ext, NTSTATUS Status)
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
NTSTATUS SnipeRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSNIPE ext = (PSNIPE)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    EndAll(ext, STATUS_SUCCESS);
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS SnipeWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    EndAll((PSNIPE)DeviceObject->DeviceExtension, STATUS_SUCCESS);
    return Finish(Irp, STATUS_SUCCESS);
}
