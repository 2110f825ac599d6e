// One read at a time waits in a member of the extension, a write answers it.
#include <ntddk.h>

typedef struct _EGRET {
    PIRP Reader;
    FAST_MUTEX Mutex;
} EGRET, *PEGRET;

DRIVER_UNLOAD EgretUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH EgretOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH EgretRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH EgretWrite;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Egret"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Egret");
    PDEVICE_OBJECT device;
    PEGRET ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = EgretUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = EgretOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = EgretOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = EgretRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = EgretWrite;
    status = IoCreateDevice(DriverObject, sizeof(EGRET), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PEGRET)device->DeviceExtension;
    ExInitializeFastMutex(&ext->Mutex);
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID EgretUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Egret");
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
NTSTATUS EgretOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS EgretRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEGRET ext = (PEGRET)DeviceObject->DeviceExtension;
    PAGED_CODE();
    ExAcquireFastMutex(&ext->Mutex);
    if (ext->Reader != NULL) {
        ExReleaseFastMutex(&ext->Mutex);
        return Finish(Irp, STATUS_DEVICE_BUSY);
    }
    IoMarkIrpPending(Irp);
    ext->Reader = Irp;
    ExReleaseFastMutex(&ext->Mutex);
    return STATUS_PENDING; // expect: cancel/pended-without-cancel
}

_Use_decl_annotations_
NTSTATUS EgretWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEGRET ext = (PEGRET)DeviceObject->DeviceExtension;
    PIRP reader;
    PAGED_CODE();
    ExAcquireFastMutex(&ext->Mutex);
    reader = ext->Reader;
    ext->Reader = NULL;
    ExReleaseFastMutex(&ext->Mutex);
    if (reader != NULL)
        Finish(reader, STATUS_SUCCESS);
    return Finish(Irp, STATUS_SUCCESS);
}
