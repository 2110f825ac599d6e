/* irqlint kit: host bus adapter API */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define HBA_STATUS_OK 0
#define HBA_PORTTYPE_SASDEVICE 30
#define HBA_PORTSTATE_ONLINE 2

typedef ULONGLONG HBA_UINT64;
typedef LONGLONG HBA_INT64;
typedef ULONG HBA_UINT32;
typedef USHORT HBA_UINT16;
typedef UCHAR HBA_UINT8;
typedef HBA_UINT32 HBA_HANDLE;
typedef HBA_UINT32 HBA_STATUS;
typedef HBA_UINT8 HBA_BOOLEAN;
typedef HBA_UINT32 HBA_PORTTYPE;
typedef HBA_UINT32 HBA_PORTSTATE;
typedef HBA_UINT32 HBA_PORTSPEED;
typedef HBA_UINT32 HBA_FCPHYSPEED, HBA_SASPHYSPEED, HBA_PHYSPEED;
typedef HBA_UINT8 HBA_FCPHYTYPE;
typedef struct HBA_wwn {
    HBA_UINT8 wwn[8];
} HBA_WWN, *PHBA_WWN;

typedef struct SMHBA_FC_Phy {
    HBA_FCPHYSPEED PhySupportSpeed;
    HBA_FCPHYSPEED PhySpeed;
    HBA_FCPHYTYPE PhyType;
    HBA_UINT32 MaxFrameSize;
} SMHBA_FC_PHY, *PSMHBA_FC_PHY;

typedef struct SMHBA_SAS_Phy {
    HBA_UINT8 PhyIdentifier;
    HBA_SASPHYSPEED NegotiatedLinkRate;
    HBA_SASPHYSPEED ProgrammedMinLinkRate;
    HBA_SASPHYSPEED HardwareMinLinkRate;
    HBA_SASPHYSPEED ProgrammedMaxLinkRate;
    HBA_SASPHYSPEED HardwareMaxLinkRate;
    HBA_WWN domainPortWWN;
} SMHBA_SAS_PHY, *PSMHBA_SAS_PHY;

typedef HBA_UINT32 HBA_COS;
typedef struct HBA_fc4types {
    HBA_UINT8 bits[32];
} HBA_FC4TYPES, *PHBA_FC4TYPES;

typedef struct HBA_AdapterAttributes {
    char Manufacturer[64];
    char SerialNumber[64];
    char Model[256];
    char ModelDescription[256];
    HBA_WWN NodeWWN;
    char NodeSymbolicName[256];
    char HardwareVersion[256];
    char DriverVersion[256];
    char OptionROMVersion[256];
    char FirmwareVersion[256];
    HBA_UINT32 VendorSpecificID;
    HBA_UINT32 NumberOfPorts;
    char DriverName[256];
} HBA_ADAPTERATTRIBUTES, *PHBA_ADAPTERATTRIBUTES;

typedef struct SMHBA_AdapterAttributes {
    char Manufacturer[64];
    char SerialNumber[64];
    char Model[256];
    char ModelDescription[256];
    char HardwareVersion[256];
    char DriverVersion[256];
    char OptionROMVersion[256];
    char FirmwareVersion[256];
    HBA_UINT32 VendorSpecificID;
    char DriverName[256];
    char HBASymbolicName[256];
    char RedundantOptionROMVersion[256];
    char RedundantFirmwareVersion[256];
} SMHBA_ADAPTERATTRIBUTES, *PSMHBA_ADAPTERATTRIBUTES;

typedef struct HBA_PortAttributes {
    HBA_WWN NodeWWN;
    HBA_WWN PortWWN;
    HBA_UINT32 PortFcId;
    HBA_PORTTYPE PortType;
    HBA_PORTSTATE PortState;
    HBA_COS PortSupportedClassofService;
    HBA_FC4TYPES PortSupportedFc4Types;
    HBA_FC4TYPES PortActiveFc4Types;
    char PortSymbolicName[256];
    char OSDeviceName[256];
    HBA_PORTSPEED PortSupportedSpeed;
    HBA_PORTSPEED PortSpeed;
    HBA_UINT32 PortMaxFrameSize;
    HBA_WWN FabricName;
    HBA_UINT32 NumberofDiscoveredPorts;
} HBA_PORTATTRIBUTES, *PHBA_PORTATTRIBUTES;

typedef HBA_UINT32 HBA_SASPORTPROTOCOL;
typedef struct SMHBA_FC_Port {
    HBA_WWN NodeWWN;
    HBA_WWN PortWWN;
    HBA_UINT32 FcId;
    HBA_COS PortSupportedClassofService;
    HBA_FC4TYPES PortSupportedFc4Types;
    HBA_FC4TYPES PortActiveFc4Types;
    HBA_WWN FabricName;
    char PortSymbolicName[256];
    HBA_UINT32 NumberofDiscoveredPorts;
    HBA_UINT8 NumberofPhys;
} SMHBA_FC_PORT, *PSMHBA_FC_PORT;

typedef struct SMHBA_SAS_Port {
    HBA_SASPORTPROTOCOL PortProtocol;
    HBA_WWN LocalSASAddress;
    HBA_WWN AttachedSASAddress;
    HBA_UINT32 NumberofDiscoveredPorts;
    HBA_UINT32 NumberofPhys;
} SMHBA_SAS_PORT, *PSMHBA_SAS_PORT;

typedef union SMHBA_Port {
    SMHBA_FC_PORT *FCPort;
    SMHBA_SAS_PORT *SASPort;
} SMHBA_PORT, *PSMHBA_PORT;

typedef struct SMHBA_PortAttributes {
    HBA_PORTTYPE PortType;
    HBA_PORTSTATE PortState;
    char OSDeviceName[256];
    SMHBA_PORT PortSpecificAttribute;
} SMHBA_PORTATTRIBUTES, *PSMHBA_PORTATTRIBUTES;

typedef struct HBA_PortStatistics {
    HBA_INT64 SecondsSinceLastReset;
    HBA_INT64 TxFrames;
    HBA_INT64 TxWords;
    HBA_INT64 RxFrames;
    HBA_INT64 RxWords;
    HBA_INT64 LIPCount;
    HBA_INT64 NOSCount;
    HBA_INT64 ErrorFrames;
    HBA_INT64 DumpedFrames;
    HBA_INT64 LinkFailureCount;
    HBA_INT64 LossOfSyncCount;
    HBA_INT64 LossOfSignalCount;
    HBA_INT64 PrimitiveSeqProtocolErrCount;
    HBA_INT64 InvalidTxWordCount;
    HBA_INT64 InvalidCRCCount;
} HBA_PORTSTATISTICS, *PHBA_PORTSTATISTICS;

typedef struct HBA_FC4Statistics {
    HBA_INT64 InputRequests;
    HBA_INT64 OutputRequests;
    HBA_INT64 ControlRequests;
    HBA_INT64 InputMegabytes;
    HBA_INT64 OutputMegabytes;
} HBA_FC4STATISTICS, *PHBA_FC4STATISTICS;

typedef struct SMHBA_ProtocolStatistics {
    HBA_INT64 SecondsSinceLastReset;
    HBA_INT64 InputRequests;
    HBA_INT64 OutputRequests;
    HBA_INT64 ControlRequests;
    HBA_INT64 InputMegabytes;
    HBA_INT64 OutputMegabytes;
} SMHBA_PROTOCOLSTATISTICS, *PSMHBA_PROTOCOLSTATISTICS;

typedef struct SMHBA_SASPhyStatistics {
    HBA_INT64 SecondsSinceLastReset;
    HBA_INT64 TxFrames;
    HBA_INT64 TxWords;
    HBA_INT64 RxFrames;
    HBA_INT64 RxWords;
    HBA_INT64 InvalidDwordCount;
    HBA_INT64 RunningDisparityErrorCount;
    HBA_INT64 LossofDwordSyncCount;
    HBA_INT64 PhyResetProblemCount;
} SMHBA_SASPHYSTATISTICS, *PSMHBA_SASPHYSTATISTICS;

typedef HBA_PORTSTATISTICS SMHBA_FCPHYSTATISTICS, *PSMHBA_FCPHYSTATISTICS;
typedef union SMHBA_PhyStatistics {
    SMHBA_SASPHYSTATISTICS *SASPhyStatistics;
    SMHBA_FCPHYSTATISTICS *FCPhyStatistics;
} SMHBA_PHYSTATISTICS, *PSMHBA_PHYSTATISTICS;

typedef enum HBA_fcpbindingtype {
    TO_D_ID,
    TO_WWN,
    TO_OTHER,
} HBA_FCPBINDINGTYPE;

typedef HBA_UINT32 HBA_BIND_CAPABILITY;
typedef HBA_UINT32 HBA_BIND_TYPE;
typedef struct HBA_LUID {
    char buffer[256];
} HBA_LUID, *PHBA_LUID;

typedef struct HBA_ScsiId {
    char OSDeviceName[256];
    HBA_UINT32 ScsiBusNumber;
    HBA_UINT32 ScsiTargetNumber;
    HBA_UINT32 ScsiOSLun;
} HBA_SCSIID, *PHBA_SCSIID;

typedef struct HBA_FcpId {
    HBA_UINT32 FcId;
    HBA_WWN NodeWWN;
    HBA_WWN PortWWN;
    HBA_UINT64 FcpLun;
} HBA_FCPID, *PHBA_FCPID;

typedef struct HBA_FcpScsiEntry {
    HBA_SCSIID ScsiId;
    HBA_FCPID FcpId;
} HBA_FCPSCSIENTRY, *PHBA_FCPSCSIENTRY;

typedef struct HBA_FcpScsiEntryV2 {
    HBA_SCSIID ScsiId;
    HBA_FCPID FcpId;
    HBA_LUID LUID;
} HBA_FCPSCSIENTRYV2, *PHBA_FCPSCSIENTRYV2;

typedef struct HBA_FCPTargetMapping {
    HBA_UINT32 NumberOfEntries;
    HBA_FCPSCSIENTRY entry[1];
} HBA_FCPTARGETMAPPING, *PHBA_FCPTARGETMAPPING;

typedef struct HBA_FCPTargetMappingV2 {
    HBA_UINT32 NumberOfEntries;
    HBA_FCPSCSIENTRYV2 entry[1];
} HBA_FCPTARGETMAPPINGV2, *PHBA_FCPTARGETMAPPINGV2;

typedef struct HBA_FCPBindingEntry {
    HBA_FCPBINDINGTYPE type;
    HBA_SCSIID ScsiId;
    HBA_FCPID FcpId;
    HBA_UINT32 FcId;
} HBA_FCPBINDINGENTRY, *PHBA_FCPBINDINGENTRY;

typedef struct HBA_FCPBinding {
    HBA_UINT32 NumberOfEntries;
    HBA_FCPBINDINGENTRY entry[1];
} HBA_FCPBINDING, *PHBA_FCPBINDING;

typedef struct HBA_FCPBindingEntry2 {
    HBA_BIND_TYPE type;
    HBA_SCSIID ScsiId;
    HBA_FCPID FcpId;
    HBA_LUID LUID;
    HBA_STATUS Status;
} HBA_FCPBINDINGENTRY2, *PHBA_FCPBINDINGENTRY2;

typedef struct HBA_FCPBinding2 {
    HBA_UINT32 NumberOfEntries;
    HBA_FCPBINDINGENTRY2 entry[1];
} HBA_FCPBINDING2, *PHBA_FCPBINDING2;

typedef HBA_UINT32 SMHBA_BIND_CAPABILITY;
typedef HBA_UINT32 SMHBA_BIND_TYPE;
typedef struct SMHBA_ScsiId {
    char OSDeviceName[256];
    HBA_UINT32 ScsiBusNumber;
    HBA_UINT32 ScsiTargetNumber;
    HBA_UINT32 ScsiOSLun;
} SMHBA_SCSIID, *PSMHBA_SCSIID;

typedef struct SMHBA_LUID {
    char buffer[256];
} SMHBA_LUID, *PSMHBA_LUID;

typedef HBA_UINT64 HBA_SCSILUN;
typedef struct SMHBA_PORTLUN {
    HBA_WWN PortWWN;
    HBA_WWN domainPortWWN;
    HBA_SCSILUN TargetLun;
} SMHBA_PORTLUN, *PSMHBA_PORTLUN;

typedef struct SMHBA_ScsiEntry {
    SMHBA_SCSIID ScsiId;
    SMHBA_PORTLUN PortLun;
    SMHBA_LUID LUID;
} SMHBA_SCSIENTRY, *PSMHBA_SCSIENTRY;

typedef struct SMHBA_TargetMapping {
    HBA_UINT32 NumberOfEntries;
    SMHBA_SCSIENTRY entry[1];
} SMHBA_TARGETMAPPING, *PSMHBA_TARGETMAPPING;

typedef struct SMHBA_BindingEntry {
    SMHBA_BIND_TYPE type;
    SMHBA_SCSIID ScsiId;
    SMHBA_PORTLUN PortLun;
    SMHBA_LUID LUID;
    HBA_STATUS Status;
} SMHBA_BINDINGENTRY, *PSMHBA_BINDINGENTRY;

typedef struct SMHBA_Binding {
    HBA_UINT32 NumberOfEntries;
    SMHBA_BINDINGENTRY entry[1];
} SMHBA_BINDING, *PSMHBA_BINDING;

typedef enum HBA_wwntype {
    NODE_WWN,
    PORT_WWN,
} HBA_WWNTYPE;

typedef struct HBA_MgmtInfo {
    HBA_WWN wwn;
    HBA_UINT32 unittype;
    HBA_UINT32 PortId;
    HBA_UINT32 NumberOfAttachedNodes;
    HBA_UINT16 IPVersion;
    HBA_UINT16 UDPPort;
    HBA_UINT8 IPAddress[16];
    HBA_UINT16 reserved;
    HBA_UINT16 TopologyDiscoveryFlags;
} HBA_MGMTINFO, *PHBA_MGMTINFO;

typedef struct HBA_Link_EventInfo {
    HBA_UINT32 PortFcId;
    HBA_UINT32 Reserved[3];
} HBA_LINK_EVENTINFO, *PHBA_LINK_EVENTINFO;

typedef struct HBA_RSCN_EventInfo {
    HBA_UINT32 PortFcId;
    HBA_UINT32 NPortPage;
    HBA_UINT32 Reserved[2];
} HBA_RSCN_EVENTINFO, *PHBA_RSCN_EVENTINFO;

typedef struct HBA_Pty_EventInfo {
    HBA_UINT32 PtyData[4];
} HBA_PTY_EVENTINFO, *PHBA_PTY_EVENTINFO;

typedef struct HBA_EventInfo {
    HBA_UINT32 EventCode;
    union {
        HBA_LINK_EVENTINFO Link_EventInfo;
        HBA_RSCN_EVENTINFO RSCN_EventInfo;
        HBA_PTY_EVENTINFO Pty_EventInfo;
    } Event;
} HBA_EVENTINFO, *PHBA_EVENTINFO;

typedef PVOID PHBA_ENTRYPOINTS;
typedef PVOID PHBA_ENTRYPOINTSV2;
typedef PVOID PSMHBA_ENTRYPOINTS;
typedef void *HBA_CALLBACKHANDLE;
typedef struct HBA_LibraryAttributes {
    HBA_BOOLEAN final;
    char LibPath[256];
    char VName[256];
    char VVersion[256];
    struct tm build_date;
} HBA_LIBRARYATTRIBUTES, *PHBA_LIBRARYATTRIBUTES;

typedef struct SMHBA_LibraryAttributes {
    char LibPath[256];
    char VName[256];
    char VVersion[256];
    struct {
        int tm_mday;
        int tm_mon;
        int tm_year;
    } build_date;
} SMHBA_LIBRARYATTRIBUTES, *PSMHBA_LIBRARYATTRIBUTES;

#ifdef __cplusplus
}
#endif
