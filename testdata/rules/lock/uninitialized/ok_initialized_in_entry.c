// DriverEntry initializes what others use.
#include <wdm.h>

static FAST_MUTEX g_NamesLock;
static ULONG g_Names;

ULONG NamesAdd(VOID)
{
    ULONG names;

    ExAcquireFastMutex(&g_NamesLock);
    names = ++g_Names;
    ExReleaseFastMutex(&g_NamesLock);
    return names;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    ExInitializeFastMutex(&g_NamesLock);
    return STATUS_SUCCESS;
}
