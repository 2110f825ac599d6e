// A loop passes its assertion many times, and the retry by goto does so too.
#include <wdm.h>

typedef struct _SIEVE {
    HANDLE Source;
    ULONG Grains;
} SIEVE, *PSIEVE;

NTSTATUS SieveRun(PSIEVE Sieve)
{
    UCHAR buffer[32];
    IO_STATUS_BLOCK io;
    NTSTATUS status;
    ULONG attempts = 0;

retry:
    PAGED_CODE();
    do {
        status = ZwReadFile(Sieve->Source, NULL, NULL, NULL, &io, buffer, sizeof(buffer), NULL, NULL);
        Sieve->Grains++;
    } while (NT_SUCCESS(status));
    if (status == STATUS_RETRY && attempts++ < 3) {
        goto retry;
    }
    return status;
}
