// The handle is kept, and unload waits for the thread by it.
#include <ntifs.h>

static HANDLE g_Thread;
static volatile BOOLEAN g_Stop;

DRIVER_UNLOAD ByHandleUnload;

NTSTATUS ByHandleStart(PDRIVER_OBJECT DriverObject, PKSTART_ROUTINE Routine)
{
    OBJECT_ATTRIBUTES attributes;

    DriverObject->DriverUnload = ByHandleUnload;
    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    return PsCreateSystemThread(&g_Thread, THREAD_ALL_ACCESS, &attributes, NULL, NULL, Routine, NULL);
}

_Use_decl_annotations_
VOID ByHandleUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    g_Stop = TRUE;
    ZwWaitForSingleObject(g_Thread, FALSE, NULL);
    ZwClose(g_Thread);
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
