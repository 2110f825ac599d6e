// An assertion looks into the extension; the code that is shipped asks first.
#include <ntddk.h>

typedef struct _CARACARA {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} CARACARA, *PCARACARA;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD CaracaraUnload;
DRIVER_ADD_DEVICE CaracaraAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH CaracaraOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH CaracaraRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH CaracaraPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH CaracaraPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH CaracaraPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\CaracaraControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\CaracaraControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = CaracaraUnload;
    DriverObject->DriverExtension->AddDevice = CaracaraAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = CaracaraOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = CaracaraOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = CaracaraRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = CaracaraPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = CaracaraPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = CaracaraPass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID CaracaraUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\CaracaraControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS CaracaraAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PCARACARA ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(CARACARA), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PCARACARA)device->DeviceExtension;
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
NTSTATUS CaracaraOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS CaracaraPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCARACARA ext = (PCARACARA)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS CaracaraPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCARACARA ext = (PCARACARA)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS CaracaraPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCARACARA ext = (PCARACARA)DeviceObject->DeviceExtension;
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
NTSTATUS CaracaraRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCARACARA ext = (PCARACARA)DeviceObject->DeviceExtension;
    ASSERT(ext == NULL || ext->Lower != NULL);
    if (DeviceObject == g_Control)
        return Finish(Irp, STATUS_INVALID_DEVICE_REQUEST);
    ext->Reads++;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
