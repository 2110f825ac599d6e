// A class keeps the request; the routine that ends it is a method.
#include <ntddk.h>

extern "C" DRIVER_INITIALIZE DriverEntry;

typedef struct _GODWIT {
    LONG Reads;
} GODWIT, *PGODWIT;

DRIVER_UNLOAD GodwitUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH GodwitOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH GodwitRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH GodwitWrite;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    DECLARE_CONST_UNICODE_STRING(name, L"\\Device\\Godwit");
    DECLARE_CONST_UNICODE_STRING(link, L"\\DosDevices\\Godwit");
    PDEVICE_OBJECT device;
    PGODWIT ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = GodwitUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = GodwitOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = GodwitOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = GodwitRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = GodwitWrite;
    status = IoCreateDevice(DriverObject, sizeof(GODWIT), const_cast<PUNICODE_STRING>(&name), FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PGODWIT)device->DeviceExtension;
    ext->Reads = 0;
    status = IoCreateSymbolicLink(const_cast<PUNICODE_STRING>(&link), const_cast<PUNICODE_STRING>(&name));
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID GodwitUnload(PDRIVER_OBJECT DriverObject)
{
    DECLARE_CONST_UNICODE_STRING(link, L"\\DosDevices\\Godwit");
    IoDeleteSymbolicLink(const_cast<PUNICODE_STRING>(&link));
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
NTSTATUS GodwitOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

class WaitList {
public:
    void Init() { m_waiting = nullptr; ExInitializeFastMutex(&m_lock); }
    bool Put(PIRP Irp)
    {
        bool free;
        ExAcquireFastMutex(&m_lock);
        free = m_waiting == nullptr;
        if (free) {
            IoMarkIrpPending(Irp);
            m_waiting = Irp;
        }
        ExReleaseFastMutex(&m_lock);
        return free;
    }
    PIRP Take()
    {
        PIRP irp;
        ExAcquireFastMutex(&m_lock);
        irp = m_waiting;
        m_waiting = nullptr;
        ExReleaseFastMutex(&m_lock);
        return irp;
    }

private:
    PIRP m_waiting;
    FAST_MUTEX m_lock;
};
static WaitList g_List;

_Use_decl_annotations_
NTSTATUS GodwitRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    if (!g_List.Put(Irp))
        return Finish(Irp, STATUS_DEVICE_BUSY);
    return STATUS_PENDING; // expect: cancel/pended-without-cancel
}

_Use_decl_annotations_
NTSTATUS GodwitWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    if (PIRP irp = g_List.Take())
        Finish(irp, STATUS_SUCCESS);
    return Finish(Irp, STATUS_SUCCESS);
}
