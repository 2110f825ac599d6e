// Only requests that come to devices in a stack need the extension.
#include <ntddk.h>

typedef struct _KESTREL {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} KESTREL, *PKESTREL;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD KestrelUnload;
DRIVER_ADD_DEVICE KestrelAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH KestrelOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH KestrelRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH KestrelPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH KestrelPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH KestrelPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\KestrelControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\KestrelControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = KestrelUnload;
    DriverObject->DriverExtension->AddDevice = KestrelAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = KestrelOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = KestrelOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = KestrelRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = KestrelPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = KestrelPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = KestrelPass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID KestrelUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\KestrelControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS KestrelAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PKESTREL ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(KESTREL), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PKESTREL)device->DeviceExtension;
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
NTSTATUS KestrelOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS KestrelPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKESTREL ext = (PKESTREL)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS KestrelPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKESTREL ext = (PKESTREL)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS KestrelPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKESTREL ext = (PKESTREL)DeviceObject->DeviceExtension;
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
NTSTATUS KestrelRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_END_OF_FILE);
}
