#include "ferry.h"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, FerryUnload)
#endif

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    DECLARE_CONST_UNICODE_STRING(name, L"\\Device\\Ferry");
    DECLARE_CONST_UNICODE_STRING(link, L"\\DosDevices\\Ferry");
    PDEVICE_OBJECT device = NULL;
    PFERRY ferry;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = IoCreateDevice(DriverObject, sizeof(FERRY), (PUNICODE_STRING)&name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device); // expect: security/device-no-sddl, security/device-no-secure-open
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ferry = (PFERRY)device->DeviceExtension;
    RtlZeroMemory(ferry, sizeof(*ferry));
    KeInitializeSpinLock(&ferry->Lock);

    status = IoCreateSymbolicLink((PUNICODE_STRING)&link, (PUNICODE_STRING)&name);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    DriverObject->MajorFunction[IRP_MJ_CREATE] = FerryOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = FerryOpenClose;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = FerryControl;
    DriverObject->DriverUnload = FerryUnload;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID FerryUnload(PDRIVER_OBJECT DriverObject)
{
    DECLARE_CONST_UNICODE_STRING(link, L"\\DosDevices\\Ferry");

    PAGED_CODE();
    IoDeleteSymbolicLink((PUNICODE_STRING)&link);
    IoDeleteDevice(DriverObject->DeviceObject);
}

_Use_decl_annotations_
NTSTATUS FerryOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS FerryControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFERRY ferry = (PFERRY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG_PTR written = 0;
    NTSTATUS status;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_FERRY_VERSION:
        status = FerryVersion(Irp, stack, &written);
        break;
    case IOCTL_FERRY_SET_LIMITS:
        status = FerrySetLimits(ferry, Irp, stack);
        break;
    case IOCTL_FERRY_ADD_ROUTES:
        status = FerryAddRoutes(ferry, Irp, stack);
        break;
    case IOCTL_FERRY_GET_ROUTES:
        status = FerryGetRoutes(ferry, Irp, stack, &written);
        break;
    case IOCTL_FERRY_SET_NAME:
        status = FerrySetName(ferry, Irp, stack);
        break;
    case IOCTL_FERRY_LOAD:
        status = FerryLoad(ferry, Irp, stack);
        break;
    case IOCTL_FERRY_WEIGH:
        status = FerryWeigh(ferry, Irp, stack);
        break;
    case IOCTL_FERRY_READ_LOG:
        status = FerryReadLog(ferry, Irp, stack, &written);
        break;
    case IOCTL_FERRY_STATISTICS:
        status = FerryStatistics(ferry, Irp, stack, &written);
        break;
    case IOCTL_FERRY_CHECK_MANIFEST:
        status = FerryCheckManifest(ferry, Irp, stack);
        break;
    case IOCTL_FERRY_FILL_MANIFEST:
        status = FerryFillManifest(ferry, Irp, stack, &written);
        break;
    case IOCTL_FERRY_RING_BELL:
        status = FerryRingBell(Irp, stack);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
