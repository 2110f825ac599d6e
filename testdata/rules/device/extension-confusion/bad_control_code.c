// A helper looks into the extension, for whichever device the control code is.
#include <ntddk.h>

typedef struct _OSPREY {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} OSPREY, *POSPREY;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD OspreyUnload;
DRIVER_ADD_DEVICE OspreyAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH OspreyOpenClose;
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH OspreyControl;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH OspreyPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH OspreyPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH OspreyPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\OspreyControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\OspreyControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = OspreyUnload;
    DriverObject->DriverExtension->AddDevice = OspreyAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = OspreyOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = OspreyOpenClose;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = OspreyControl;
    DriverObject->MajorFunction[IRP_MJ_PNP] = OspreyPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = OspreyPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = OspreyPass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID OspreyUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\OspreyControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS OspreyAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    POSPREY ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(OSPREY), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (POSPREY)device->DeviceExtension;
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
NTSTATUS OspreyOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS OspreyPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POSPREY ext = (POSPREY)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS OspreyPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POSPREY ext = (POSPREY)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS OspreyPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POSPREY ext = (POSPREY)DeviceObject->DeviceExtension;
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

#define IOCTL_OSPREY_COUNT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)

static NTSTATUS Count(POSPREY ext, PIRP Irp)
{
    *(PULONG)Irp->AssociatedIrp.SystemBuffer = ext->Reads; // expect: device/extension-confusion
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = sizeof(ULONG);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS OspreyControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POSPREY ext = (POSPREY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_OSPREY_COUNT:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG))
            return Finish(Irp, STATUS_BUFFER_TOO_SMALL);
        return Count(ext, Irp);
    default:
        return Finish(Irp, STATUS_INVALID_DEVICE_REQUEST);
    }
}
