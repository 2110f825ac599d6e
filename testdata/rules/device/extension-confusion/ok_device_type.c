// The type of the device tells.
#include <ntddk.h>

typedef struct _EAGLE {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} EAGLE, *PEAGLE;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD EagleUnload;
DRIVER_ADD_DEVICE EagleAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH EagleOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH EagleRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH EaglePnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH EaglePower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH EaglePass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\EagleControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\EagleControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = EagleUnload;
    DriverObject->DriverExtension->AddDevice = EagleAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = EagleOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = EagleOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = EagleRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = EaglePnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = EaglePower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = EaglePass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID EagleUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\EagleControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS EagleAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PEAGLE ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(EAGLE), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PEAGLE)device->DeviceExtension;
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
NTSTATUS EagleOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS EaglePass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEAGLE ext = (PEAGLE)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS EaglePower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEAGLE ext = (PEAGLE)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS EaglePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEAGLE ext = (PEAGLE)DeviceObject->DeviceExtension;
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

_Use_decl_annotations_
NTSTATUS EagleRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEAGLE ext = (PEAGLE)DeviceObject->DeviceExtension;
    if (DeviceObject->DeviceType == FILE_DEVICE_UNKNOWN)
        return Finish(Irp, STATUS_INVALID_DEVICE_REQUEST);
    ext->Reads++;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
