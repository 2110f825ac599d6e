// Without the start of the device nothing ends the read but a write.
#include <ntddk.h>

typedef struct _TURNSTONE {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
    PULONG Registers;
} TURNSTONE, *PTURNSTONE;

DRIVER_UNLOAD TurnstoneUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH TurnstoneOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH TurnstoneRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH TurnstoneWrite;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Turnstone"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Turnstone");
    PDEVICE_OBJECT device;
    PTURNSTONE ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = TurnstoneUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = TurnstoneOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = TurnstoneOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = TurnstoneRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = TurnstoneWrite;
    status = IoCreateDevice(DriverObject, sizeof(TURNSTONE), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PTURNSTONE)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID TurnstoneUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Turnstone");
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
NTSTATUS TurnstoneOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID EndAll(PTURNSTONE ext, NTSTATUS Status)
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
NTSTATUS TurnstoneRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTURNSTONE ext = (PTURNSTONE)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    WRITE_REGISTER_ULONG(ext->Registers, 1); // guard
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS TurnstoneWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    EndAll((PTURNSTONE)DeviceObject->DeviceExtension, STATUS_SUCCESS);
    return Finish(Irp, STATUS_SUCCESS);
}
