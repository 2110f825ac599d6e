/* irqlint kit: the enumerator of software devices, part of kernel streaming */
#pragma once
#include <ks.h>
#ifdef __cplusplus
extern "C" {
#endif

#define IOCTL_SWENUM_INSTALL_INTERFACE CTL_CODE(FILE_DEVICE_BUS_EXTENDER, 0x000, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SWENUM_REMOVE_INTERFACE CTL_CODE(FILE_DEVICE_BUS_EXTENDER, 0x001, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SWENUM_GET_BUS_ID CTL_CODE(FILE_DEVICE_BUS_EXTENDER, 0x002, METHOD_NEITHER, FILE_READ_ACCESS)
#define STATIC_BUSID_SoftwareDeviceEnumerator STATIC_KSMEDIUMSETID_Standard
#define BUSID_SoftwareDeviceEnumerator KSMEDIUMSETID_Standard
#define BUS_INTERFACE_SWENUM_VERSION 0x100
typedef struct _SWENUM_INSTALL_INTERFACE {
    GUID DeviceId;
    GUID InterfaceId;
    WCHAR ReferenceString[1];
} SWENUM_INSTALL_INTERFACE, *PSWENUM_INSTALL_INTERFACE;

typedef struct _BUS_INTERFACE_SWENUM {
    INTERFACE Interface;
    PFNREFERENCEDEVICEOBJECT ReferenceDeviceObject;
    PFNDEREFERENCEDEVICEOBJECT DereferenceDeviceObject;
    PFNQUERYREFERENCESTRING QueryReferenceString;
} BUS_INTERFACE_SWENUM, *PBUS_INTERFACE_SWENUM;

NTSTATUS KsQuerySoftwareBusInterface(_In_ PDEVICE_OBJECT PnpDeviceObject, _Out_ PBUS_INTERFACE_SWENUM BusInterface);
NTSTATUS KsReferenceSoftwareBusObject(_In_ KSDEVICE_HEADER Header);
VOID KsDereferenceSoftwareBusObject(_In_ KSDEVICE_HEADER Header);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsCreateBusEnumObject(_In_ PWSTR BusIdentifier, _In_ PDEVICE_OBJECT BusDeviceObject, _In_ PDEVICE_OBJECT PhysicalDeviceObject,
    _In_opt_ PDEVICE_OBJECT PnpDeviceObject, _In_opt_ REFGUID InterfaceGuid, _In_opt_ PWSTR ServiceRelativePath);
NTSTATUS KsGetBusEnumIdentifier(_Inout_ PIRP Irp);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsGetBusEnumPnpDeviceObject(_In_ PDEVICE_OBJECT DeviceObject, _Out_ PDEVICE_OBJECT *PnpDeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsInstallBusEnumInterface(_In_ PIRP Irp);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsIsBusEnumChildDevice(_In_ PDEVICE_OBJECT DeviceObject, _Out_ PBOOLEAN ChildDevice);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsRemoveBusEnumInterface(_In_ PIRP Irp);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsServiceBusEnumPnpRequest(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsServiceBusEnumCreateRequest(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsGetBusEnumParentFDOFromChildPDO(_In_ PDEVICE_OBJECT DeviceObject, _Out_ PDEVICE_OBJECT *FunctionalDeviceObject);

#ifdef __cplusplus
}
#endif
