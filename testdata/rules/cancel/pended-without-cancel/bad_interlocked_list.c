// Reads are matched with writes through an interlocked list.
#include <ntddk.h>

typedef struct _AVOCET {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
} AVOCET, *PAVOCET;

DRIVER_UNLOAD AvocetUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH AvocetOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH AvocetRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH AvocetWrite;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Avocet"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Avocet");
    PDEVICE_OBJECT device;
    PAVOCET ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = AvocetUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = AvocetOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = AvocetOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = AvocetRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = AvocetWrite;
    status = IoCreateDevice(DriverObject, sizeof(AVOCET), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PAVOCET)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID AvocetUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Avocet");
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
NTSTATUS AvocetOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS AvocetRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PAVOCET ext = (PAVOCET)DeviceObject->DeviceExtension;
    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length == 0)
        return Finish(Irp, STATUS_SUCCESS);
    IoMarkIrpPending(Irp);
    ExInterlockedInsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry, &ext->Lock);
    return STATUS_PENDING; // expect: cancel/pended-without-cancel
}

_Use_decl_annotations_
NTSTATUS AvocetWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PAVOCET ext = (PAVOCET)DeviceObject->DeviceExtension;
    PLIST_ENTRY entry = ExInterlockedRemoveHeadList(&ext->Waiting, &ext->Lock);
    if (entry == NULL)
        return Finish(Irp, STATUS_DEVICE_NOT_READY);
    Finish(CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry), STATUS_SUCCESS);
    return Finish(Irp, STATUS_SUCCESS);
}
