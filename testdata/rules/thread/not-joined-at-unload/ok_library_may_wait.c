// The stop routine is in a library; what it waits for is not known.
#include <wdm.h>

VOID ThreadPoolStop(HANDLE Thread);

static HANDLE g_Thread;

DRIVER_UNLOAD PoolUnload;
DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
VOID PoolUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    ThreadPoolStop(g_Thread);
}

KSTART_ROUTINE PoolThread;

_Use_decl_annotations_
VOID PoolThread(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = PoolUnload;
    return PsCreateSystemThread(&g_Thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, PoolThread, NULL);
}
