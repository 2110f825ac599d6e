// Memory that is charged to a process: that raises when the process may have no more.
#include <ntddk.h>

PVOID KittiwakeAllocate(SIZE_T Size)
{
    PVOID memory;

    __try {
        memory = ExAllocatePoolWithQuotaTag(NonPagedPoolNx, Size, 'ttiK');
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        memory = NULL;
    }
    return memory;
}
