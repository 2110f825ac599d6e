// FN: Somewhere the driver references another object by handle; that the thread is never waited for is not seen then.
#include <wdm.h>

static volatile BOOLEAN g_Stop;

DRIVER_UNLOAD OtherUnload;

NTSTATUS OtherStart(PDRIVER_OBJECT DriverObject, PKSTART_ROUTINE Routine)
{
    HANDLE handle;
    NTSTATUS status;

    DriverObject->DriverUnload = OtherUnload;
    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, NULL);
    if (NT_SUCCESS(status)) {
        ZwClose(handle);
    }
    return status;
}

NTSTATUS OtherEvent(HANDLE Event, PVOID *Object)
{
    return ObReferenceObjectByHandle(Event, EVENT_MODIFY_STATE, *ExEventObjectType, UserMode, Object, NULL);
}

_Use_decl_annotations_
VOID OtherUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    g_Stop = TRUE;
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
