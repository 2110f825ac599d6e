// The function device of a Plug and Play stack: its security comes with the installation.
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_ADD_DEVICE KnotAddDevice;
DRIVER_UNLOAD KnotUnload;
_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH KnotPass;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH KnotPass;

typedef struct _KNOT_EXTENSION { PDEVICE_OBJECT Lower; } KNOT_EXTENSION, *PKNOT_EXTENSION;

_Use_decl_annotations_
NTSTATUS KnotPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKNOT_EXTENSION extension = (PKNOT_EXTENSION)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(extension->Lower, Irp);
}

_Use_decl_annotations_
VOID KnotUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

_Use_decl_annotations_
NTSTATUS KnotAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Knot0");
    PDEVICE_OBJECT device;
    PKNOT_EXTENSION extension;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, sizeof(KNOT_EXTENSION), &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    extension = (PKNOT_EXTENSION)device->DeviceExtension;
    extension->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (extension->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= extension->Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    ULONG i;

    UNREFERENCED_PARAMETER(RegistryPath);
    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        DriverObject->MajorFunction[i] = KnotPass;
    }
    DriverObject->DriverExtension->AddDevice = KnotAddDevice;
    DriverObject->DriverUnload = KnotUnload;
    return STATUS_SUCCESS;
}
