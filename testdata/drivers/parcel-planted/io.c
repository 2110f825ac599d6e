#include "parcel.h"

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
NTSTATUS ParcelCreateClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Complete(Irp, STATUS_SUCCESS, 0);
}

_Use_decl_annotations_
NTSTATUS ParcelRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPARCEL_DEVICE device = (PPARCEL_DEVICE)DeviceObject->DeviceExtension;

    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length == 0) {
        return Complete(Irp, STATUS_SUCCESS, 0);
    }
    return ParcelTakeOrPend(device, Irp); // expect: lock/not-released
}

_Use_decl_annotations_
NTSTATUS ParcelWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPARCEL_DEVICE device = (PPARCEL_DEVICE)DeviceObject->DeviceExtension;
    ULONG length = IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Length;
    PPARCEL parcel;
    NTSTATUS status;

    if (length == 0 || length > PARCEL_MAX_BYTES) {
        return Complete(Irp, STATUS_INVALID_BUFFER_SIZE, 0);
    }
    parcel = (PPARCEL)ExAllocatePoolWithTag(NonPagedPoolNx, FIELD_OFFSET(PARCEL, Data) + length, PARCEL_TAG);
    if (parcel == NULL) {
        return Complete(Irp, STATUS_INSUFFICIENT_RESOURCES, 0);
    }
    parcel->Age = 0;
    parcel->Length = length;
    RtlCopyMemory(parcel->Data, Irp->AssociatedIrp.SystemBuffer, length);

    status = ParcelPut(device, parcel);
    if (!NT_SUCCESS(status)) {
        ExFreePoolWithTag(parcel, PARCEL_TAG);
        return Complete(Irp, status, 0);
    }
    return Complete(Irp, STATUS_SUCCESS, length);
}

_Use_decl_annotations_
NTSTATUS ParcelCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    ParcelQueueDrop((PPARCEL_DEVICE)DeviceObject->DeviceExtension, IoGetCurrentIrpStackLocation(Irp)->FileObject);
    return Complete(Irp, STATUS_SUCCESS, 0);
}
