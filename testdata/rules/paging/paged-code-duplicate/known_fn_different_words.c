// FN: the second assertion hides in a macro of the driver.
#include <wdm.h>

#define ISLAND_PAGED() PAGED_CODE()

typedef struct _ISLAND {
    HANDLE Harbour;
} ISLAND, *PISLAND;

NTSTATUS IslandLeave(PISLAND Island)
{
    PAGED_CODE();
    ISLAND_PAGED();
    return ZwClose(Island->Harbour);
}
