// The length is compared with the size of the older structure, and the newer is read.
#include <ntddk.h>

#define IOCTL_OSPREY_TUNE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _OSPREY { ULONG Low, High; UCHAR Text[64]; } OSPREY, *POSPREY;
typedef struct _OSPREY_TUNE { ULONG Version, Pitch; } OSPREY_TUNE;
typedef struct _OSPREY_TUNE2 { ULONG Version, Pitch, Length, Rate; } OSPREY_TUNE2, *POSPREY_TUNE2;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH OspreyControl;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = OspreyControl;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS OspreyControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POSPREY ext = (POSPREY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    POSPREY_TUNE2 tune = (POSPREY_TUNE2)Irp->AssociatedIrp.SystemBuffer;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_OSPREY_TUNE) {
        status = STATUS_INVALID_DEVICE_REQUEST;
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(OSPREY_TUNE)) {
        status = STATUS_INVALID_PARAMETER;
        goto done;
    }
    if (tune->Version > 1) {
        ext->High = tune->Rate; // expect: buffers/length-check-too-small
    }
    ext->Low = tune->Pitch;
done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
