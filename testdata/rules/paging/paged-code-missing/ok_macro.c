// The driver's entry macro asserts, and so does the body of a function that a macro defines.
#include <wdm.h>

#define GARDEN_ENTER(...) PAGED_CODE(); DbgPrint("-> " __VA_ARGS__)

#define GARDEN_SETTER(Field)                                        \
    VOID GardenSet##Field(PGARDEN Garden, ULONG Value)              \
    {                                                               \
        PAGED_CODE();                                               \
        ExAcquireFastMutex(&Garden->Mutex);                         \
        Garden->Field = Value;                                      \
        ExReleaseFastMutex(&Garden->Mutex);                         \
    }

typedef struct _GARDEN {
    FAST_MUTEX Mutex;
    ULONG Water;
    ULONG Light;
} GARDEN, *PGARDEN;

VOID GardenSetWater(PGARDEN Garden, ULONG Value);
VOID GardenSetLight(PGARDEN Garden, ULONG Value);
NTSTATUS GardenPlan(PGARDEN Garden);

#pragma alloc_text(PAGE, GardenSetWater)
#pragma alloc_text(PAGE, GardenSetLight)
#pragma alloc_text(PAGE, GardenPlan)

GARDEN_SETTER(Water)
GARDEN_SETTER(Light)

NTSTATUS GardenPlan(PGARDEN Garden)
{
    GARDEN_ENTER("plan %p\n", Garden);
    GardenSetWater(Garden, 2);
    GardenSetLight(Garden, 3);
    return STATUS_SUCCESS;
}
