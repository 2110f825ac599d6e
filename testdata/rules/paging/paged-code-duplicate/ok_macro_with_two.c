// Two macros nested into one word give two assertions at one place: the author wrote it once.
#include <wdm.h>

#define CABLE_PAGED() PAGED_CODE()
#define CABLE_BEGIN() do { CABLE_PAGED(); PAGED_CODE(); } while (0)

typedef struct _CABLE {
    HANDLE Plug;
} CABLE, *PCABLE;

NTSTATUS CablePull(PCABLE Cable)
{
    CABLE_BEGIN();
    return ZwClose(Cable->Plug);
}
