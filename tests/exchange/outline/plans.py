"""Small StratML plans of our own invention, with the faults that published ones have."""

from __future__ import annotations

PART_1 = "urn:ISO:std:iso:17469:tech:xsd:stratml_core"
PART_2 = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport"

CLEAN = f"""<?xml version="1.0" encoding="UTF-8"?>
<StrategicPlan xmlns="{PART_1}">
  <Name>Harbour plan</Name>
  <Description>Ten years of quays.</Description>
  <OtherInformation>Draft of the board.</OtherInformation>
  <StrategicPlanCore>
    <Organization>
      <Name>Port of Elm</Name><Acronym>POE</Acronym><Identifier>_org</Identifier><Description/>
      <Stakeholder StakeholderTypeType="Person"><Name>Ida Brandt</Name>
        <Description>Harbour master</Description></Stakeholder>
      <Stakeholder><Name/><Description/></Stakeholder>
    </Organization>
    <Vision><Description>A quiet, clean harbour.</Description><Identifier>_v</Identifier></Vision>
    <Mission><Description>Keep ships moving.</Description></Mission>
    <Value><Name>Care</Name><Description/></Value>
    <Goal>
      <Name>Cleaner quays</Name><Description>Less dust.</Description><Identifier>_g</Identifier>
      <SequenceIndicator>1</SequenceIndicator>
      <Objective><Name>Shore power</Name><Description>Plug ships in.</Description></Objective>
      <Objective><Description>An objective without a name.</Description></Objective>
    </Goal>
  </StrategicPlanCore>
  <AdministrativeInformation>
    <StartDate>2026-01-01</StartDate><EndDate>2035-12-31</EndDate><PublicationDate>2025-11-03</PublicationDate>
    <Source>https://port.example/plan</Source>
    <Submitter><GivenName>Ida</GivenName><Surname>Brandt</Surname><PhoneNumber/></Submitter>
  </AdministrativeInformation>
</StrategicPlan>
""".encode()

FAULTY = f"""<p:PerformancePlanOrReport xmlns:p="{PART_2}" Type="Performance_Report">
  <p:Name>Report &amp; more</p:Name>
  <p:StrategicPlanCore>
    <p:Goal>
      <p:Stakeholder><p:Role><p:RoleType>Beneficiary</p:RoleType><p:RoleType>Performer</p:RoleType><p:Name>Users</p:Name>
      </p:Role><p:Name>Ship owners</p:Name></p:Stakeholder>
      <p:Identifier>8c60</p:Identifier>
      <p:Name>Quick turnaround</p:Name>
      <p:Description> Ships leave sooner. </p:Description>
      <p:Objective>
        <p:Identifier>8c60</p:Identifier>
        <p:Name>Hours at berth</p:Name>
        <p:PerformanceIndicator IndicatorType="Quantitative" ValueChainStage="Outcome">
          <p:Relationship RelationshipType="Peer_To"><p:ReferentIdentifier>8c60</p:ReferentIdentifier></p:Relationship>
          <p:MeasurementDimension>Hours</p:MeasurementDimension>
          <p:UnitOfMeasurement>hours</p:UnitOfMeasurement>
          <p:MeasurementInstance>
            <p:ActualResult><p:Description>Better</p:Description><p:NumberOfUnits>about twenty</p:NumberOfUnits>
              <p:EndDate>spring 2025</p:EndDate></p:ActualResult>
            <p:TargetResult><p:NumberOfUnits>18.50</p:NumberOfUnits><p:EndDate>2025-12-31</p:EndDate></p:TargetResult>
            <p:ActualResult><p:NumberOfUnits>21</p:NumberOfUnits><p:EndDate>2025-12-31</p:EndDate>
              <p:Descriptor><p:DescriptorName>Grade</p:DescriptorName><p:DescriptorValue>B</p:DescriptorValue></p:Descriptor>
            </p:ActualResult>
          </p:MeasurementInstance>
          <p:MeasurementInstance>
            <p:ActualResult><p:NumberOfUnits>21</p:NumberOfUnits><p:EndDate>2025-12-31</p:EndDate></p:ActualResult>
          </p:MeasurementInstance>
          <p:Comment by="clerk">Counted <b>by hand</b></p:Comment>
        </p:PerformanceIndicator>
      </p:Objective>
    </p:Goal>
  </p:StrategicPlanCore>
  <p:Submitter><p:FirstName>Ida</p:FirstName></p:Submitter>
</p:PerformancePlanOrReport>
""".encode()

DIALECT = b"""<StrategicPlan><Name>Dialect</Name><Goals><Goal><Name>Light</Name><Objectives>
<Objective><Name>Lamps</Name><PerformanceIndicators><PerformanceIndicator><Name>Lamps lit (%)</Name>
<UnitOfMeasure>percent</UnitOfMeasure>
<Target><MeasureValue>80</MeasureValue></Target><Current><MeasureValue>62</MeasureValue></Current>
<ActualResults><Result><Date>2024-Q1</Date><Actual><MeasureValue>40</MeasureValue></Actual>
<Target><MeasureValue>50</MeasureValue></Target></Result><Result><Date>soon</Date><Actual><MeasureValue>n/a</MeasureValue>
</Actual></Result></ActualResults></PerformanceIndicator></PerformanceIndicators></Objective></Objectives></Goal></Goals>
</StrategicPlan>"""
