// A semaphore raises when it is released once too often, and some drivers count on that.
#include <ntddk.h>

BOOLEAN MurreWake(PKSEMAPHORE Semaphore)
{
    __try {
        KeReleaseSemaphore(Semaphore, IO_NO_INCREMENT, 1, FALSE);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return FALSE;
    }
    return TRUE;
}
