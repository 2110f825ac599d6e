// The second initialization runs where the first one failed.
#include <ntifs.h>

typedef struct _BUFFERS {
    LOOKASIDE_LIST_EX List;
    POOL_TYPE Pool;
} BUFFERS, *PBUFFERS;

NTSTATUS BuffersCreate(PBUFFERS buffers)
{
    NTSTATUS status = ExInitializeLookasideListEx(&buffers->List, NULL, NULL, PagedPool, 0, 256, 'fuBR', 0);

    if (!NT_SUCCESS(status)) {
        status = ExInitializeLookasideListEx(&buffers->List, NULL, NULL, NonPagedPoolNx, 0, 256, 'fuBR', 0);
    }
    return status;
}
