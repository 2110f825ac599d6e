// Reads and writes come to the same helper: told once.
#include <ntddk.h>

typedef struct _SAKER {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} SAKER, *PSAKER;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD SakerUnload;
DRIVER_ADD_DEVICE SakerAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH SakerOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SakerRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH SakerWrite;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH SakerPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH SakerPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH SakerPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\SakerControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\SakerControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SakerUnload;
    DriverObject->DriverExtension->AddDevice = SakerAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SakerOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SakerOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = SakerRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = SakerWrite;
    DriverObject->MajorFunction[IRP_MJ_PNP] = SakerPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = SakerPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = SakerPass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID SakerUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\SakerControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS SakerAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PSAKER ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SAKER), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PSAKER)device->DeviceExtension;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDevice);
    if (ext->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= ext->Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static NTSTATUS Finish(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
NTSTATUS SakerOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS SakerPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSAKER ext = (PSAKER)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS SakerPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSAKER ext = (PSAKER)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS SakerPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSAKER ext = (PSAKER)DeviceObject->DeviceExtension;
    PDEVICE_OBJECT lower = ext->Lower;
    if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        NTSTATUS status;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(lower, Irp);
        IoDetachDevice(lower);
        IoDeleteDevice(DeviceObject);
        return status;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(lower, Irp);
}

static NTSTATUS Transfer(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSAKER ext = (PSAKER)DeviceObject->DeviceExtension;
    ext->Reads++; // expect: device/extension-confusion
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS SakerRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return Transfer(DeviceObject, Irp);
}

_Use_decl_annotations_
NTSTATUS SakerWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return Transfer(DeviceObject, Irp);
}
